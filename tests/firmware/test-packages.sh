# The package folder is found by CMake, ESP-IDF, Zephyr, Arduino and PlatformIO, as far as this can be checked without them.

version=$(sed -n 's/^#define RINGKAS_VERSION "\(.*\)"/\1/p' "$root/include/ringkas.h")
work=$out/cmake
rm -rf "$work"
mkdir -p "$work/consumer"

# Runs CMakeLists.txt with commands that print their arguments, in place of those of ESP-IDF and Zephyr.
try_branch() { # NAME EXPECTED COMMANDS OPTION...
    branch=$1
    printf '%s\n' "$2" >"$work/expected"
    for command in $3; do
        printf 'function(%s)\n    string(REPLACE ";" " " line "%s;${ARGN}")\n' "$command" "$command"
        printf '    string(STRIP "${line}" line)\n    execute_process(COMMAND ${CMAKE_COMMAND} -E echo "${line}")\nendfunction()\n'
    done >"$work/branch.cmake"
    echo "include($package/CMakeLists.txt)" >>"$work/branch.cmake"
    shift 3
    cmake "$@" -P "$work/branch.cmake" >"$work/printed" 2>&1
    same "CMake of $branch" "$work/expected" "$work/printed"
}

# A program that uses the library, found in one of the ways that CMake has.
try_cmake() { # WAY COMMANDS [OPTION...]
    way=$1
    cat >"$work/consumer/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.14)
project(consumer C)
$2
add_executable(program program.c)
target_link_libraries(program PRIVATE ringkas::ringkas)
END
    shift 2
    succeeds "CMake, $way, configures" cmake -S "$work/consumer" -B "$work/$way" "$@" &&
        succeeds "CMake, $way, builds" cmake --build "$work/$way" &&
        succeeds "CMake, $way, runs" "$work/$way/program"
}

install_package() {
    succeeds 'CMake configures' cmake -S "$package" -B "$work/build" -DCMAKE_INSTALL_PREFIX="$work/root" &&
        succeeds 'CMake builds' cmake --build "$work/build" &&
        succeeds 'CMake installs' cmake --install "$work/build"
}

if has CMake cmake make; then
    cat >"$work/consumer/program.c" <<END
#include <ringkas.h>
#include <string.h>

int main(void)
{
    static uint32_t block[RINGKAS_WORKSPACE_BYTES(4, 20) / 4];
    const char *text = "Hujan turun sejak pagi di Semarang. Jembatan gantung putus malam itu.";
    ringkas_summary summary;

    if (strcmp(RINGKAS_VERSION, "$version") != 0) return 1;
    if (ringkas_summarize(text, strlen(text), NULL, NULL, block, sizeof block, &summary) != RINGKAS_OK) return 2;
    return summary.chosen != 2;
}
END
    install_package
    tar -C "$package/.." -czf "$work/ringkas.tar.gz" ringkas
    try_cmake find_package "find_package(ringkas $version REQUIRED)" -DCMAKE_PREFIX_PATH="$work/root"
    try_cmake FetchContent "include(FetchContent)
FetchContent_Declare(ringkas URL $work/ringkas.tar.gz)
FetchContent_MakeAvailable(ringkas)"
    try_cmake add_subdirectory "add_subdirectory($package ringkas)"
    try_cmake small "add_subdirectory($package ringkas)" -DRINGKAS_SMALL=ON
    succeeds 'CMake, small, defines RINGKAS_SMALL' grep -rq RINGKAS_SMALL=1 "$work/small/ringkas"

    try_branch ESP-IDF 'idf_component_register SRCS src/ringkas.c INCLUDE_DIRS src' idf_component_register -DESP_PLATFORM=1
    zephyr='zephyr_include_directories zephyr_library zephyr_library_sources zephyr_library_compile_definitions'
    lines='zephyr_include_directories src
zephyr_library
zephyr_library_sources src/ringkas.c'
    try_branch Zephyr "$lines" "$zephyr" -DCONFIG_RINGKAS=y
    try_branch 'Zephyr, small' "$lines
zephyr_library_compile_definitions RINGKAS_SMALL=1" "$zephyr" -DCONFIG_RINGKAS=y -DCONFIG_RINGKAS_SMALL=y
fi

if has manifests python3; then
    if python3 -c 'import yaml' 2>/dev/null; then
        succeeds manifests python3 "$here/manifests.py" "$package" "$version"
    else
        skip manifests 'no python3-yaml'
    fi
fi

