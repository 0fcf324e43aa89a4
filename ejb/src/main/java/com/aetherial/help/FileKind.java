package com.aetherial.help;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that may be attached, told by how their content begins. */
enum FileKind {
  PNG("image/png", Set.of("png"), 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
  JPEG("image/jpeg", Set.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
  GIF("image/gif", Set.of("gif"), 'G', 'I', 'F', '8'),
  WEBP("image/webp", Set.of("webp"), 'R', 'I', 'F', 'F', -1, -1, -1, -1, 'W', 'E', 'B', 'P'),
  PDF("application/pdf", Set.of("pdf"), '%', 'P', 'D', 'F', '-'),
  TEXT("text/plain", Set.of("txt", "log", "csv"));

  private static final int ANY = -1;

  private final String mediaType;
  private final Set<String> endings;
  private final int[] beginning;

  FileKind(String mediaType, Set<String> endings, int... beginning) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.beginning = beginning;
  }

  String mediaType() {
    return mediaType;
  }

  /** The kind that the content is of and that the name ends like; empty when they differ. */
  static Optional<FileKind> of(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.contains(ending) && kind.isKindOf(content))
        .findFirst();
  }

  private boolean isKindOf(byte[] content) {
    if (this == TEXT) {
      return isText(content);
    }
    for (int i = 0; i < beginning.length; i++) {
      boolean isSame = i < content.length && (content[i] & 0xFF) == beginning[i];
      if (beginning[i] != ANY && !isSame) {
        return false;
      }
    }
    return content.length > beginning.length;
  }

  /** UTF-8 without signs that only programs write. */
  private static boolean isText(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    try {
      return decoder
          .decode(ByteBuffer.wrap(content))
          .chars()
          .allMatch(sign -> sign >= ' ' || sign == '\t' || sign == '\n' || sign == '\r');
    } catch (CharacterCodingException binary) {
      return false;
    }
  }
}
