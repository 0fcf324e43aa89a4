package com.aetherial.search;

import com.aetherial.identity.PersonDeleted;
import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What somebody looked for; nothing of it outlives their account. */
@ApplicationScoped
public class SearchPersonalData implements PersonalData {
  private static final String RECENT =
      "select words, last_at from search.recent where person_id = ?1 order by last_at desc";
  private static final String SAVED =
      "select words, module, type, is_alert, saved_at from search.saved where person_id = ?1"
          + " order by saved_at desc";

  @Inject PersonalRows rows;
  @Inject Searches searches;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        rows.file("search/recent.json", RECENT, personId),
        rows.file("search/saved.json", SAVED, personId));
  }

  void forget(@Observes PersonDeleted deleted) {
    searches.forget(deleted.personId());
  }
}
