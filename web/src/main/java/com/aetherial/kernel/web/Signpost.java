package com.aetherial.kernel.web;

import java.util.Map;

/**
 * Names of pages that stand in no navigation but lie above others, for the way back at the top of a
 * page. Modules expose beans of this type; places of the navigation are known without.
 */
public interface Signpost {
  /** Message keys by path, such as {@code /settings/security}. */
  Map<String, String> names();
}
