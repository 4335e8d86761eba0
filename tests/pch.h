// Precompiled for every test: what Qt Test itself includes. Its QTest header is not here, because what that declares
// depends on whether a test links Qt Gui and Qt Widgets.
#pragma once

#include "core/base/pch.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QRect>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtTest/qbenchmark.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
