package com.aetherial.kernel;

import java.util.List;
import java.util.UUID;

/**
 * What a module knows about a person, for the person to take along. Modules expose beans of this
 * type; they are asked in the background, without the person being logged in.
 */
public interface PersonalData {
  /** Files to put into the archive; their paths begin with the module's word. */
  List<PersonalFile> of(UUID personId);
}
