# Every build but `dev` compiles several sources of a target as one, which saves reading the same headers
# again and again. The `dev` build compiles each source alone: quicker after a change, and it shows a missing include.
include_guard()

set(AIO_UNITY_SIZE 10 CACHE STRING "How many sources are compiled as one at most")
mark_as_advanced(AIO_UNITY_SIZE)

# aio_has_objects(RESULT SOURCES…): whether moc has something to say of these sources, headers and others alike.
function(aio_has_objects result)
    set(${result} OFF PARENT_SCOPE)
    foreach(source ${ARGN})
        if(source MATCHES "\\.(h|cpp)$")
            file(STRINGS ${source} objects REGEX "Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
            if(objects)
                set(${result} ON PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
endfunction()

# aio_unity(TARGET SOURCES…): sources that name the same thing for themselves are kept apart, see unity-groups.awk. A
# target without objects is spared looking for some.
function(aio_unity target)
    if(NOT AIO_UNITY)
        return()
    endif()
    # Like AUTOMOC, this looks at the header of a source too.
    foreach(source ${ARGN})
        string(REGEX REPLACE "\\.cpp$" ".h" header ${source})
        if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header})
            list(APPEND ARGN ${header})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES ARGN)
    list(FILTER ARGN INCLUDE REGEX "\\.(h|cpp)$")
    # A new name may part sources that went together, and an object asks for moc.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN})
    aio_has_objects(any ${ARGN})
    if(NOT any)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    endif()
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    list(LENGTH ARGN number)
    if(number LESS 2)
        return()
    endif()
    execute_process(COMMAND awk -v most=${AIO_UNITY_SIZE} -f ${PROJECT_SOURCE_DIR}/packaging/cmake/unity-groups.awk ${ARGN}
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
    string(STRIP "${groups}" groups)
    string(REPLACE "\n" ";" groups "${groups}")
    foreach(line ${groups})
        string(REGEX MATCH "^([0-9]+)\t(.*)$" line "${line}")
        set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP group_${CMAKE_MATCH_1})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# aio_moc_unit(TARGET SOURCES…): what AUTOMOC compiles for a target that has no object in a header is empty; loading
# the precompiled header for it would take longer than all the rest.
function(aio_moc_unit target)
    list(FILTER ARGN INCLUDE REGEX "\\.h$")
    aio_has_objects(any ${ARGN})
    if(NOT any)
        set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
endfunction()
