package com.aetherial.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text. Whoever shows it escapes it as any other text; there is no mark-up in it.
 *
 * @param isHit whether it is what was looked for
 */
public record TextPart(String text, boolean isHit) {
  /** The pieces between our marks. */
  static List<TextPart> of(String marked) {
    List<TextPart> parts = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean isHit = false;
    for (int i = 0; i < marked.length(); i++) {
      char sign = marked.charAt(i);
      if (sign == Plain.HIT || sign == Plain.END) {
        add(parts, piece, isHit);
        isHit = sign == Plain.HIT;
      } else {
        piece.append(sign);
      }
    }
    add(parts, piece, isHit);
    return parts;
  }

  private static void add(List<TextPart> parts, StringBuilder piece, boolean isHit) {
    if (piece.length() > 0) {
      parts.add(new TextPart(piece.toString(), isHit));
      piece.setLength(0);
    }
  }
}
