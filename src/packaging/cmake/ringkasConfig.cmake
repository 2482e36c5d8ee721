include("${CMAKE_CURRENT_LIST_DIR}/ringkasTargets.cmake")
