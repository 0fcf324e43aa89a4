package com.aetherial.help.web;

import com.aetherial.help.AttachmentRefused;
import com.aetherial.help.Upload;
import jakarta.validation.constraints.NotNull;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file in the body of a request.
 *
 * @param content in Base64
 */
public record AttachedFile(@NotNull String name, @NotNull String content) {
  static List<Upload> of(@Nullable List<AttachedFile> files) {
    return files == null ? List.of() : files.stream().map(AttachedFile::upload).toList();
  }

  private Upload upload() {
    try {
      return new Upload(
          Objects.requireNonNullElse(name, ""),
          Base64.getDecoder().decode(Objects.requireNonNullElse(content, "")));
    } catch (IllegalArgumentException malformed) {
      throw new AttachmentRefused();
    }
  }
}
