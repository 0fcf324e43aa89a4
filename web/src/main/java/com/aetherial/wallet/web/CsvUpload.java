package com.aetherial.wallet.web;

import com.aetherial.wallet.MalformedGrants;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Text from a file that somebody chose; what is not comma-separated text is turned away. */
final class CsvUpload {
  private static final int BYTES_MAX = 256 * 1024;
  private static final Set<String> TYPES =
      Set.of("text/csv", "application/csv", "text/plain", "application/vnd.ms-excel");

  private CsvUpload() {}

  /**
   * Reads the file.
   *
   * @throws MalformedGrants when it is too large, of another type or not UTF-8
   */
  static String read(Part file) throws IOException {
    if (file.getSize() > BYTES_MAX) {
      throw new MalformedGrants("large", "The file is larger than 256 KiB. Split it.");
    }
    if (!isCsv(file.getSubmittedFileName(), file.getContentType())) {
      throw new MalformedGrants("name", "Choose a file whose name ends in .csv.");
    }
    try (InputStream in = file.getInputStream()) {
      byte[] bytes = in.readNBytes(BYTES_MAX);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException foreign) {
      throw new MalformedGrants("encoding", "The file is not in UTF-8. Save it as CSV UTF-8.");
    }
  }

  private static boolean isCsv(@Nullable String name, @Nullable String type) {
    return name != null
        && name.toLowerCase(Locale.ROOT).endsWith(".csv")
        && (type == null || TYPES.contains(type.replaceAll(";.*", "").strip()));
  }
}
