#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Knotary authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops read about the program says what the standards allow. A check whose tool is not
# installed is skipped, visibly: exit status 77 unless something else failed.
# Usage: files.sh PACKAGING_FOLDER [manual PROGRAM]
#   manual: only the manual page, and that it tells of every command and option that PROGRAM has
set -uo pipefail
cd "$1" || exit 2
id=org.knotary.Knotary
failures=0
skipped=0

check() { # NAME COMMAND…
    local name=$1 said
    shift
    if ! command -v "$1" >/dev/null; then
        echo "skipped: $name ($1 is not installed)"
        skipped=$((skipped + 1))
    elif said=$("$@" 2>&1) && ! grep -qiE 'error|warning' <<<"$said"; then
        echo "passed:  $name"
    else
        echo "failed:  $name"
        printf '%s\n' "$said" | sed 's/^/    /'
        failures=$((failures + 1))
    fi
}

# The id is the same in each place where a desktop looks for it.
agree() { # NAME PATTERN FILE
    if grep -qF -- "$2" "$3"; then
        echo "passed:  $1"
    else
        echo "failed:  $1: \"$2\" is not in $3"
        failures=$((failures + 1))
    fi
}

finish() {
    [ $failures -eq 0 ] || exit 1
    [ $skipped -eq 0 ] || exit 77
    exit 0
}

if [ "${2:-}" = manual ]; then
    check "manual page" groff -man -ww -z -Kutf8 knotary.1
    words=$("$3" --help | sed -n 's/^  \([a-z]\{2,\}\)  .*/\1/p') || words=
    [ -n "$words" ] || { echo "failed:  $3 --help names no command"; exit 1; }
    for word in $words; do
        agree "command $word" ".BR $word " knotary.1
        for option in $("$3" "$word" --help | grep -o '^  --[a-z]*'); do
            agree "$word $option" "${option/--/\\-\\-}" knotary.1
        done
    done
    finish
fi

check "desktop entry" desktop-file-validate $id.desktop
check "AppStream metadata" appstreamcli validate --no-net --no-color $id.metainfo.xml
check "XML is well formed" xmllint --noout $id.metainfo.xml $id.mime.xml icons/*.svg
agree "icon in the desktop entry" "Icon=$id" $id.desktop
agree "desktop entry in the metadata" ">$id.desktop<" $id.metainfo.xml
for type in $(sed -n 's/^MimeType=//p' $id.desktop | tr ';' ' '); do
    agree "$type is defined" "<mime-type type=\"$type\">" $id.mime.xml
    agree "$type in the metadata" "<mediatype>$type</mediatype>" $id.metainfo.xml
done
for size in 16 24 32 48 64 128 256; do
    [ -s "icons/$size/$id.png" ] || { echo "failed:  icon of $size pixels"; failures=$((failures + 1)); }
done

# The version is written in four places; a release changes all of them.
version=$(sed -n 's/^project(knotary VERSION \([0-9.]*\).*/\1/p' ../CMakeLists.txt)
agree "version in the metadata" "<release version=\"$version\"" $id.metainfo.xml
agree "version in the manual" "Knotary $version" knotary.1
agree "version in Debian's changelog" "knotary ($version)" changelog
agree "version in the changelog" "[$version]" ../CHANGELOG.md

finish
