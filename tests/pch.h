// Precompiled for every test: the parts of Qt Core that Qt Test includes. Its own headers are not here,
// because what they declare depends on the folder of a test and on what it links.
#pragma once

#include "core/base/pch.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QRect>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QUrl>
