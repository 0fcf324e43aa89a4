package com.aetherial.help;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that may be attached, told by how their content begins. */
enum FileKind {
  PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", "jpg jpeg", "\u00ff\u00d8\u00ff"),
  GIF("image/gif", "gif", "GIF8"),
  WEBP("image/webp", "webp", "RIFF\uffff\uffff\uffff\uffffWEBP"),
  PDF("application/pdf", "pdf", "%PDF-"),
  TEXT("text/plain", "txt log csv", "");

  /** Stands for any byte. */
  private static final char ANY = '\uffff';

  private final String mediaType;
  private final String endings;
  private final String beginning;

  FileKind(String mediaType, String endings, String beginning) {
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
        .filter(
            kind -> List.of(kind.endings.split(" ", -1)).contains(ending) && kind.isKindOf(content))
        .findFirst();
  }

  private boolean isKindOf(byte[] content) {
    if (this == TEXT) {
      return isText(content);
    }
    for (int i = 0; i < beginning.length(); i++) {
      boolean isSame = i < content.length && (content[i] & 0xFF) == beginning.charAt(i);
      if (beginning.charAt(i) != ANY && !isSame) {
        return false;
      }
    }
    return content.length > beginning.length();
  }

  /** UTF-8 without signs that only programs write. */
  private static boolean isText(byte[] content) {
    if (content.length == 0) {
      return false;
    }
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
