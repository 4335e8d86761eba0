# Compile options of every target, in one place.
include_guard()

option(AIO_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(AIO_BENCHMARKS "Build the benchmarks in tests/bench" OFF)
option(AIO_FUZZ "Build the fuzz targets in tests/fuzz too (clang only, with AIO_SANITIZE)" OFF)
option(AIO_UNITY "Compile several sources of a target as one, see AioUnity.cmake" OFF)

find_program(AIO_CCACHE ccache)
if(AIO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache needs to cache with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_PCH_EXTSUM=1 ${AIO_CCACHE})
endif()

# A hundred test programs are linked again and again: a fast linker saves minutes.
find_program(AIO_MOLD mold)
if(AIO_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(aio_options INTERFACE)
target_compile_features(aio_options INTERFACE cxx_std_20)
target_compile_definitions(aio_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# -fPIC for programs too: with one code model, one precompiled header serves every target.
target_compile_options(aio_options INTERFACE
    -fPIC
    -Wall -Wextra -Wpedantic -Werror -Wcast-qual -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wshadow=local -Wno-maybe-uninitialized>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-gnu-zero-variadic-macro-arguments>)
if(AIO_UNITY)
    # A type of an anonymous namespace is meant to stay in its source, which is an included file here.
    target_compile_options(aio_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
# What Debian's own builds have: checked buffers, guarded stacks, read-only relocations.
# Tests are compiled for one run: optimising them takes longer than it saves.
target_compile_options(aio_options INTERFACE
    $<$<CONFIG:Release>:$<IF:$<BOOL:$<TARGET_PROPERTY:AIO_UNOPTIMISED>>,-O0,-fstack-protector-strong;-D_FORTIFY_SOURCE=2>>)
target_link_options(aio_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
if(AIO_SANITIZE)
    target_compile_options(aio_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer
        # clang 14 cannot emit a coroutine with what this check puts before a function.
        $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
    target_link_options(aio_options INTERFACE -fsanitize=address,undefined)
endif()
if(AIO_FUZZ)
    target_compile_options(aio_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# aio_precompiled(NAME HEADER [QT_MODULE…]): headers that the targets named with REUSE_FROM NAME find compiled. Only
# where the module's headers are is taken over: with its definitions, only targets that link it could use them.
function(aio_precompiled name header)
    add_library(${name} OBJECT core/base/pch.cpp)
    target_link_libraries(${name} PUBLIC aio_options Qt6::Core)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    foreach(module ${ARGN})
        target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    target_precompile_headers(${name} PRIVATE ${header})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
endfunction()
