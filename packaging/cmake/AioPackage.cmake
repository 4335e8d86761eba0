# What is installed, and the Debian package made of it. Included last, when the programs are known.
include_guard()

set(package_dir ${CMAKE_BINARY_DIR}/package)

foreach(program aiorchestrator aioctl)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()

# Debian wants its documents compressed, and without a time stamp so that a build can be repeated.
function(aio_install_compressed source target destination)
    add_custom_command(OUTPUT ${package_dir}/${target}
        COMMAND gzip -9nc ${source} > ${package_dir}/${target}
        DEPENDS ${source} VERBATIM)
    string(MAKE_C_IDENTIFIER "compressed_${target}" name)
    add_custom_target(${name} ALL DEPENDS ${package_dir}/${target})
    install(FILES ${package_dir}/${target} DESTINATION ${destination})
endfunction()

file(MAKE_DIRECTORY ${package_dir})
set(doc_dir ${CMAKE_INSTALL_DATADIR}/doc/aiorchestrator)
configure_file(packaging/debian/changelog.in ${package_dir}/changelog @ONLY)
aio_install_compressed(${package_dir}/changelog changelog.gz ${doc_dir})
aio_install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/aiorchestrator.1 aiorchestrator.1.gz
    ${CMAKE_INSTALL_MANDIR}/man1)
aio_install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/aioctl.1 aioctl.1.gz ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES packaging/debian/copyright DESTINATION ${doc_dir})

set(metainfo org.aiorchestrator.AIOrchestrator.metainfo.xml)
configure_file(packaging/desktop/${metainfo}.in ${package_dir}/${metainfo} @ONLY)
install(FILES ${package_dir}/${metainfo} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/desktop/aiorchestrator.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/icons/aiorchestrator.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME aiorchestrator)
set(CPACK_PACKAGE_VENDOR "AIOrchestrator developers")
set(CPACK_PACKAGE_CONTACT "AIOrchestrator developers <developers@aiorchestrator.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "turn job postings into structured jobs")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_OUTPUT_FILE_PREFIX ${package_dir})
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
string(JOIN "\n" CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "AIOrchestrator reads a job posting from a web page, a picture, a PDF file or"
    "plain text and makes a structured, editable job of it: title, company, places,"
    "salary, dates, skills and more, each with the place in the source where it was"
    "read. It works offline."
    "."
    "The package holds the desktop application aiorchestrator and the command line"
    "program aioctl, which work on the same data.")
# dpkg-shlibdeps sees libraries that are linked; plugins and data that are loaded at run time are named here.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    ca-certificates
    fonts-crosextra-carlito
    fonts-liberation2
    fonts-noto-core
    libqt6sql6-mysql
    libqt6sql6-psql
    libqt6sql6-sqlite
    libqt6svg6
    qt6-image-formats-plugins
    qt6-translations-l10n
    qt6-wayland
    tesseract-ocr-eng
    tesseract-ocr-osd)
set(languages ara ces chi-sim deu fra ita jpn nld pol por spa swe)
list(TRANSFORM languages PREPEND tesseract-ocr-)
set(dictionaries ar cs de-de en-us es fr it nl pl pt-pt sv)
list(TRANSFORM dictionaries PREPEND hunspell-)
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS fonts-noto-cjk gnome-keyring ${dictionaries} ${languages})
include(CPack)
