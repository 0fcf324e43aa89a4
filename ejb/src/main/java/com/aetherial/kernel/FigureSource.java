package com.aetherial.kernel;

import java.util.List;

/** A module's figures. Modules expose beans of this type; the monitoring page collects them. */
public interface FigureSource {
  /** The figures as of now; must answer within milliseconds. */
  List<Figure> figures();
}
