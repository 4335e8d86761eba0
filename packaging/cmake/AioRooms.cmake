# How a room (a library with one purpose) and its tests are declared. A room links only what it may include,
# so a wrong include is a build error, not a review comment.
include_guard()

include(AioTests)
include(AioUnity)

# aio_add_room(NAME SOURCES … [LINK …] [PRIVATE_LINK …]): a static library `aio_NAME`.
function(aio_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    qt_add_library(aio_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(aio_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(aio_${name} PUBLIC aio_options ${ROOM_LINK} PRIVATE ${ROOM_PRIVATE_LINK})
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    if(folder MATCHES "^(ui|app)/")
        target_precompile_headers(aio_${name} REUSE_FROM aio_ui_pch)
    else()
        target_precompile_headers(aio_${name} REUSE_FROM aio_pch)
    endif()
    aio_unity(aio_${name} ${ROOM_SOURCES})
    aio_moc_unit(aio_${name} ${ROOM_SOURCES})
    # For tests/house, which holds the includes against these words: NAME|FOLDER|LINK,…|PRIVATE_LINK,…
    list(JOIN ROOM_LINK "," link)
    list(JOIN ROOM_PRIVATE_LINK "," private_link)
    set_property(GLOBAL APPEND PROPERTY AIO_ROOMS "aio_${name}|${folder}|${link}|${private_link}")
endfunction()

# aio_add_test(NAME SOURCES … LINK … [DEFINES …] [NEEDS …] [ENVIRONMENT …] [TIMEOUT s] [LABELS …] [KEYRING …]): a Qt
# Test program under CTest, with a home of its own so that parallel tests never meet in one settings or cache folder.
# DEFINES are definitions of the compiler, NEEDS targets that are built before. With KEYRING it runs once
# for each state of a keychain that is named, as NAME_STATE; see tests/support/with-keyring. With SERVERS it runs once
# more for each database server that is named, as NAME_SERVER, or with ONLY_SERVERS only so; see
# tests/support/with-server.
function(aio_add_test name)
    cmake_parse_arguments(TEST "ONLY_SERVERS" "TIMEOUT" "SOURCES;LINK;DEFINES;NEEDS;ENVIRONMENT;LABELS;KEYRING;SERVERS" ${ARGN})
    if(NOT BUILD_TESTING)
        return()
    endif()
    if(NOT TEST_SOURCES)
        set(TEST_SOURCES ${name}.cpp)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    if(AIO_SANITIZE)
        math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * 4")
    endif()
    aio_together(together ${TEST_SOURCES})
    if(together)
        aio_pending_test(${name} SOURCES ${TEST_SOURCES} LINK ${TEST_LINK} DEFINES ${TEST_DEFINES} NEEDS ${TEST_NEEDS})
    else()
        qt_add_executable(${name} ${TEST_SOURCES})
        target_link_libraries(${name} PRIVATE aio_options ${TEST_LINK} Qt6::Test)
        target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
        target_compile_definitions(${name} PRIVATE ${TEST_DEFINES})
        set_target_properties(${name} PROPERTIES AIO_UNOPTIMISED ON)
        target_precompile_headers(${name} REUSE_FROM aio_test_pch)
        aio_moc_unit(${name} ${TEST_SOURCES})
        if(TEST_NEEDS)
            add_dependencies(${name} ${TEST_NEEDS})
        endif()
    endif()
    set(program ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name})
    # For tests/house, which holds the functions that a source declares against those that its program runs.
    foreach(source ${TEST_SOURCES})
        cmake_path(ABSOLUTE_PATH source NORMALIZE)
        cmake_path(GET source FILENAME file)
        if(file MATCHES "^tst_.*\\.cpp$")
            cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
            set_property(GLOBAL APPEND PROPERTY AIO_TEST_PROGRAMS "${program}|${source}")
        endif()
    endforeach()
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home/${name})
    file(MAKE_DIRECTORY ${home}/run)
    file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set(tests ${name})
    if(TEST_KEYRING)
        list(TRANSFORM TEST_KEYRING PREPEND ${name}_ OUTPUT_VARIABLE tests)
        foreach(state ${TEST_KEYRING})
            add_test(NAME ${name}_${state}
                COMMAND ${PROJECT_SOURCE_DIR}/tests/support/with-keyring ${state} ${program})
        endforeach()
    elseif(TEST_ONLY_SERVERS)
        set(tests)
    else()
        add_test(NAME ${name} COMMAND ${program})
    endif()
    foreach(server ${TEST_SERVERS})
        add_test(NAME ${name}_${server}
            COMMAND ${PROJECT_SOURCE_DIR}/tests/support/with-server ${server} ${program})
        list(APPEND tests ${name}_${server})
    endforeach()
    if(TEST_SERVERS)
        math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * 4") # a database is made for each function
    endif()
    set_tests_properties(${tests} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        COST ${TEST_TIMEOUT} # those that may take long begin first, so that none of them runs alone at the end
        LABELS "${TEST_LABELS}"
        # A test whose functions moc did not find ends well without having tested anything.
        FAIL_REGULAR_EXPRESSION "Totals: 2 passed, 0 failed, 0 skipped"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/run;LC_ALL=C.UTF-8;LANG=C.UTF-8;TZ=UTC;OMP_THREAD_LIMIT=1;${TEST_ENVIRONMENT}")
endfunction()

# aio_add_fuzzer(NAME SOURCES … LINK …): a libFuzzer target named fuzz_…, built by the `asan` preset only. Its kept
# inputs are in tests/fuzz/corpus/NAME.
function(aio_add_fuzzer name)
    cmake_parse_arguments(FUZZ "" "" "SOURCES;LINK" ${ARGN})
    if(NOT AIO_FUZZ)
        return()
    endif()
    add_executable(${name} ${FUZZ_SOURCES})
    target_link_libraries(${name} PRIVATE aio_options ${FUZZ_LINK})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
endfunction()

# aio_add_benchmark(NAME SOURCES … LINK …): a Google Benchmark program, built by the `bench` preset only.
function(aio_add_benchmark name)
    cmake_parse_arguments(BENCH "" "" "SOURCES;LINK" ${ARGN})
    if(NOT AIO_BENCHMARKS)
        return()
    endif()
    qt_add_executable(${name} ${BENCH_SOURCES})
    target_link_libraries(${name} PRIVATE aio_options ${BENCH_LINK} benchmark::benchmark)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_precompile_headers(${name} REUSE_FROM aio_pch)
endfunction()
