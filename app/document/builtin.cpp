// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/builtin.h"

#include <QFile>
#include <QString>

#include <string>

namespace knotary::document
{

namespace
{

std::string resourceBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

schema::Schema readSchemaResources()
{
    schema::Schema schema;
    for (const QString& name : {QStringLiteral("kinds.yaml"), QStringLiteral("properties.yaml")}) {
        const std::string bytes = resourceBytes(QStringLiteral(":/schema/") + name);
        [[maybe_unused]] const base::Diagnostics diagnostics =
            formats::readSchema(bytes, name.toStdString(), schema);
        Q_ASSERT(!base::hasErrors(diagnostics));
    }
    return schema;
}

} // namespace

const schema::Schema& builtInSchema()
{
    static const schema::Schema schema = readSchemaResources();
    return schema;
}

formats::ReadResult readBuiltIn(const base::Control& control)
{
    return formats::catalogue().front()->read(builtInText(), builtInName, builtInSchema(), control);
}

std::string builtInText()
{
    return resourceBytes(QStringLiteral(":/data/wic.yaml"));
}

} // namespace knotary::document
