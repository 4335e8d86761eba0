# Several tests as one program. Most of what a test costs from nothing is reading the headers of Qt Test and of the
# rooms, so builds that compile several sources as one (AioUnity.cmake) do the same with tests: those of a part of the
# tree are one program, and each test is a name of it. A test still runs in a process of its own.
include_guard()

include(AioUnity)

set(AIO_TEST_UNITY_SIZE 6 CACHE STRING "How many tests are compiled as one at most")
mark_as_advanced(AIO_TEST_UNITY_SIZE)

# aio_together(RESULT SOURCES…): whether a test of these sources can be part of such a program. Objects in headers need
# AUTOMOC, which only a program of its own has.
function(aio_together result)
    list(FILTER ARGN INCLUDE REGEX "\\.h$")
    aio_has_objects(objects ${ARGN})
    set(${result} OFF PARENT_SCOPE)
    if(AIO_UNITY AND NOT objects)
        set(${result} ON PARENT_SCOPE)
    endif()
endfunction()

# aio_pending_test(NAME SOURCES … LINK … DEFINES … NEEDS …): a part of what the next aio_test_program makes.
function(aio_pending_test name)
    cmake_parse_arguments(PART "" "" "SOURCES;LINK;DEFINES;NEEDS" ${ARGN})
    if(NOT ${name}.cpp IN_LIST PART_SOURCES)
        message(FATAL_ERROR "${name} is not in a source of that name.")
    endif()
    foreach(source ${PART_SOURCES})
        cmake_path(ABSOLUTE_PATH source NORMALIZE)
        if(source MATCHES "/${name}\\.cpp$")
            set_property(GLOBAL APPEND PROPERTY AIO_PENDING_TESTS ${source})
        elseif(source MATCHES "\\.cpp$")
            set_property(GLOBAL APPEND PROPERTY AIO_PENDING_SOURCES ${source})
        endif()
    endforeach()
    foreach(what LINK DEFINES NEEDS)
        set_property(GLOBAL APPEND PROPERTY AIO_PENDING_${what} ${PART_${what}})
    endforeach()
endfunction()

# aio_test_program(NAME): one program of the tests that were declared since the last one, here and in folders below.
function(aio_test_program name)
    foreach(what TESTS SOURCES LINK DEFINES NEEDS)
        get_property(${what} GLOBAL PROPERTY AIO_PENDING_${what})
        set_property(GLOBAL PROPERTY AIO_PENDING_${what})
        list(REMOVE_DUPLICATES ${what})
    endforeach()
    if(NOT TESTS)
        return()
    endif()
    # The linker takes two classes of one name for one.
    execute_process(COMMAND awk "
        FNR == 1 { own = 0 }
        /^namespace [{]/ { own = 1 }
        /^[}] [/][/] namespace$/ { own = 0 }
        !own && /^(class|struct) [A-Za-z0-9_]+/ && !/;$/ {
            if ($2 in place) print $2, place[$2], FILENAME
            place[$2] = FILENAME
        }" ${TESTS}
        OUTPUT_VARIABLE twice COMMAND_ERROR_IS_FATAL ANY)
    if(twice)
        message(FATAL_ERROR "Tests of one program declare the same class, put one into an anonymous namespace:\n${twice}")
    endif()
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${name})
    # Its name chooses the test; main of each is called main_NAME.
    set(declared "")
    set(chosen "")
    set(names "")
    set(mocs "")
    foreach(source ${TESTS})
        cmake_path(GET source STEM test)
        list(APPEND names ${test})
        string(APPEND declared "int main_${test}(int argc, char **argv);\n")
        string(APPEND chosen "    if (name == \"${test}\") {\n        return main_${test}(argc, argv);\n    }\n")
        add_custom_command(OUTPUT ${folder}/${test}.moc
            COMMAND Qt6::moc ${source} -o ${folder}/${test}.moc
            DEPENDS ${source} VERBATIM)
        list(APPEND mocs ${folder}/${test}.moc)
        add_custom_target(${test} DEPENDS ${name})
    endforeach()
    file(CONFIGURE OUTPUT ${folder}/main.cpp CONTENT
"#include <cstdio>
#include <string_view>

${declared}
int main(int argc, char **argv)
{
    std::string_view name(argv[0]);
    name.remove_prefix(name.rfind('/') + 1);
${chosen}    std::fprintf(stderr, \"There is no test %s in this program.\\n\", argv[0]);
    return 2;
}
" @ONLY)
    execute_process(COMMAND awk -v most=${AIO_TEST_UNITY_SIZE} -v alike=1
        -f ${PROJECT_SOURCE_DIR}/packaging/cmake/unity-groups.awk ${TESTS}
        OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
    string(STRIP "${groups}" groups)
    string(REPLACE "\n" ";" groups "${groups}")
    set(units "")
    foreach(line ${groups})
        string(REGEX MATCH "^([0-9]+)\t(.*)$" line "${line}")
        set(unit ${folder}/unit_${CMAKE_MATCH_1}.cpp)
        set(source ${CMAKE_MATCH_2})
        cmake_path(GET source STEM test)
        list(APPEND units ${unit})
        string(APPEND text_of_${unit} "#define main main_${test}\n#include \"${source}\"\n#undef main\n")
    endforeach()
    list(REMOVE_DUPLICATES units)
    foreach(unit ${units})
        file(CONFIGURE OUTPUT ${unit} CONTENT "${text_of_${unit}}" @ONLY)
    endforeach()

    add_executable(${name} ${units} ${SOURCES} ${folder}/main.cpp ${mocs})
    set_target_properties(${name} PROPERTIES AIO_UNOPTIMISED ON AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE aio_options ${LINK} Qt6::Test)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR} ${folder})
    target_compile_definitions(${name} PRIVATE ${DEFINES})
    target_precompile_headers(${name} REUSE_FROM aio_test_pch)
    set_source_files_properties(${folder}/main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    if(NEEDS)
        add_dependencies(${name} ${NEEDS})
    endif()
    list(JOIN names " " names)
    add_custom_command(TARGET ${name} POST_BUILD
        COMMAND sh -c "for test in ${names}; do ln -f ${name} $test; done"
        WORKING_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} VERBATIM)
    # A new name may part tests that went together.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${TESTS})
endfunction()
