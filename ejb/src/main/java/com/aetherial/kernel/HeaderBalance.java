package com.aetherial.kernel;

import java.util.UUID;

/** Who knows the balance that the header of every page shows. */
public interface HeaderBalance {
  /** What the person may spend now, as a plain decimal with two places. */
  String availableOf(UUID personId);
}
