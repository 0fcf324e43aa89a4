package com.aetherial.help.web;

import com.aetherial.help.AttachmentRefused;
import com.aetherial.help.Upload;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of a form. */
final class Files {
  private static final int BYTES_MAX = 3 * 1024 * 1024;

  private Files() {}

  /** Reads them; a field in which nothing was chosen sends an empty one. */
  static List<Upload> of(@Nullable List<Part> parts) {
    List<Upload> files = new ArrayList<>();
    for (Part part : parts == null ? List.<Part>of() : parts) {
      if (part.getSize() > BYTES_MAX) {
        throw new AttachmentRefused();
      }
      if (part.getSize() > 0) {
        files.add(read(part));
      }
    }
    return files;
  }

  private static Upload read(Part part) {
    try (InputStream in = part.getInputStream()) {
      String name = part.getSubmittedFileName();
      return new Upload(name == null ? "" : name, in.readNBytes(BYTES_MAX));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
