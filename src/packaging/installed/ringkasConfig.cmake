# find_package(ringkas) after `make install`. Targets: ringkas::shared, ringkas::static, and ringkas::ringkas, which is the
# shared library, or the static one where BUILD_SHARED_LIBS is set to OFF.
get_filename_component(_ringkas_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

if(NOT TARGET ringkas::ringkas)
    add_library(ringkas::shared SHARED IMPORTED)
    set_target_properties(ringkas::shared PROPERTIES
        IMPORTED_LOCATION "${_ringkas_prefix}/lib/libringkas.so.@VERSION@"
        IMPORTED_SONAME "libringkas.so.@SOVERSION@"
        INTERFACE_INCLUDE_DIRECTORIES "${_ringkas_prefix}/include")
    add_library(ringkas::static STATIC IMPORTED)
    set_target_properties(ringkas::static PROPERTIES
        IMPORTED_LOCATION "${_ringkas_prefix}/lib/libringkas.a"
        INTERFACE_INCLUDE_DIRECTORIES "${_ringkas_prefix}/include")
    add_library(ringkas::ringkas INTERFACE IMPORTED)
    if(DEFINED BUILD_SHARED_LIBS AND NOT BUILD_SHARED_LIBS)
        set_target_properties(ringkas::ringkas PROPERTIES INTERFACE_LINK_LIBRARIES ringkas::static)
    else()
        set_target_properties(ringkas::ringkas PROPERTIES INTERFACE_LINK_LIBRARIES ringkas::shared)
    endif()
endif()
unset(_ringkas_prefix)
