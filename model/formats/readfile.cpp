// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/filebytes.h"
#include "model/formats/format.h"
#include "model/formats/limits.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace knotary::formats
{
namespace
{

/// Closes the descriptor on every way out.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

base::Diagnostic problem(const char* code, const std::string& path,
                         std::vector<std::string> arguments = {})
{
    return {code, base::Severity::Error, {path, 0, 0, 0, 0}, std::move(arguments), std::nullopt};
}

base::Diagnostic problemOf(int error, const std::string& path)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return problem("file.not-found", path);
    case EACCES:
    case EPERM:
        return problem("file.no-permission", path);
    case ELOOP:
        return problem("file.link-loop", path);
    case ENAMETOOLONG:
        return problem("file.name-too-long", path);
    default:
        return problem("file.read-failed", path, {std::strerror(error)});
    }
}

const char* kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return "folder";
    if (S_ISFIFO(mode))
        return "pipe";
    if (S_ISSOCK(mode))
        return "socket";
    return "device";
}

} // namespace

/// Looks before it opens: opening a pipe would wait for ever, and opening a device can do anything.
/// The second look is at what was really opened.
std::optional<base::Diagnostic> readBytes(const std::string& path, std::size_t mostBytes,
                                          const base::Control& control, std::string& bytes)
{
    struct stat status = {};
    if (path.find('\0') != std::string::npos)
        return problemOf(ENOENT, path);
    if (::stat(path.c_str(), &status) != 0) {
        struct stat link = {};
        if (errno == ENOENT && ::lstat(path.c_str(), &link) == 0 && S_ISLNK(link.st_mode))
            return problem("file.dangling-link", path);
        return problemOf(errno, path);
    }
    if (!S_ISREG(status.st_mode))
        return problem("file.not-regular", path, {kindOf(status.st_mode)});
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return problemOf(errno, path);
    if (!S_ISREG(status.st_mode))
        return problem("file.not-regular", path, {kindOf(status.st_mode)});
    const auto tooLarge = [&] {
        return problem("file.too-large", path, {std::to_string(mostBytes >> 20U)});
    };
    if (status.st_size > static_cast<off_t>(mostBytes))
        return tooLarge();

    // The size is a hint: the file may grow while it is read, and files of /proc say 0.
    constexpr std::size_t chunk = std::size_t{1} << 20U;
    bytes.reserve(static_cast<std::size_t>(status.st_size) + 1);
    while (true) {
        if (control.isCancelled())
            return problem("read.cancelled", path);
        const std::size_t before = bytes.size();
        bytes.resize(before + chunk);
        const ssize_t count = ::read(file.number(), bytes.data() + before, chunk);
        bytes.resize(before + (count > 0 ? static_cast<std::size_t>(count) : 0));
        if (count < 0 && errno != EINTR)
            return problemOf(errno, path);
        if (count == 0)
            return std::nullopt;
        if (bytes.size() > mostBytes)
            return tooLarge();
    }
}

ReadResult readFile(const std::string& path, const schema::Schema& schema,
                    const base::Control& control, const Format* format)
{
    ReadResult result;
    std::string bytes;
    if (auto failure = readBytes(path, limits::fileBytes, control, bytes)) {
        result.diagnostics.push_back(std::move(*failure));
        return result;
    }
    if (format == nullptr)
        format = formatFor(path, bytes);
    if (format == nullptr) {
        result.diagnostics.push_back(problem("file.unknown-format", path));
        return result;
    }
    if (!format->canRead()) {
        result.diagnostics.push_back(
            problem("file.not-readable-format", path, {std::string(format->id())}));
        return result;
    }
    return format->read(bytes, path, schema, control);
}

} // namespace knotary::formats
