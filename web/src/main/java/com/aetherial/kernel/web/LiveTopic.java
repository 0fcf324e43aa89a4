package com.aetherial.kernel.web;

import com.aetherial.kernel.Writing;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * A kind of news, as open pages are told it. The news may have come from another node, so the
 * message is made of what the database says now. Modules expose beans of this type.
 */
public interface LiveTopic {
  /** The word by which nodes call it. */
  String name();

  /**
   * What this person's open pages are told.
   *
   * @param about which of them, as it was told
   * @param writing the language of the page
   */
  JsonObject message(UUID person, String about, Writing writing);
}
