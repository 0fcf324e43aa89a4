package com.aetherial.kernel;

import java.util.List;

/** What a module shows on the administrators' first page. Modules expose beans of this type. */
public interface AdminFigures {
  /** What somebody needs to see the figures, as {@code module:action}. */
  String permission();

  /** Position among all modules. */
  int order();

  /** The figures as of now; must answer within milliseconds. */
  List<AdminFigure> figures();

  /** A fragment that says more than numbers do, by its path; empty when there is none. */
  default String view() {
    return "";
  }
}
