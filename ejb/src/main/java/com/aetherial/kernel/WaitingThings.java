package com.aetherial.kernel;

import java.util.List;
import java.util.UUID;

/** What of a module waits for a person, for the dashboard. Modules expose beans of this type. */
public interface WaitingThings {
  /** What waits now; empty when nothing does. */
  List<WaitingThing> of(UUID personId);
}
