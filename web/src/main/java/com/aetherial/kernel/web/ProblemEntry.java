package com.aetherial.kernel.web;

import java.util.List;

/**
 * What the documentation says about one kind of problem.
 *
 * @param code its code
 * @param title its code as words
 * @param paragraphs what it means and who does what then
 */
public record ProblemEntry(String code, String title, List<List<Piece>> paragraphs) {

  /**
   * A part of a paragraph.
   *
   * @param text what is read
   * @param isCode whether it is to be written to or by a program
   */
  public record Piece(String text, boolean isCode) {}
}
