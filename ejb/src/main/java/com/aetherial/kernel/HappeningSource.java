package com.aetherial.kernel;

import java.util.List;

/** Says which {@link Happening}s a module fires. Modules expose one bean of this type. */
public interface HappeningSource {
  /** The types, in the order in which they are shown. */
  List<String> happenings();
}
