// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/yaml/readyaml.h"

#include "model/formats/yaml/preflight.h"
#include "model/formats/yaml/structure.h"

namespace knotary::formats
{

void readYaml(std::string_view bytes, const std::string& name, Findings& findings,
              const base::Control& control,
              const std::function<void(YamlTree& tree, FieldReader& reader)>& decode)
{
    const auto text = checkText(bytes, name, findings);
    if (!text)
        return;
    const Positions positions(name, text->view(), text->bytesBefore);
    if (!checkStructure(positions, findings))
        return;
    std::optional<YamlTree> tree = readYamlTree(positions, findings, control);
    if (!tree)
        return;
    FieldReader reader(*tree, positions, findings);
    decode(*tree, reader);
}

} // namespace knotary::formats
