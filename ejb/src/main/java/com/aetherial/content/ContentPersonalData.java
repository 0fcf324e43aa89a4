package com.aetherial.content;

import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What somebody reported, and what was decided about what they wrote. */
@ApplicationScoped
public class ContentPersonalData implements PersonalData {
  @Inject PersonalRows rows;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        rows.file(
            "content/reports.json",
            "select i.module, i.type, r.reason, r.note, r.reported_at from content.report r"
                + " join content.item i on i.id = r.item_id where r.reporter_id = ?1",
            personId),
        rows.file(
            "content/verdicts.json",
            "select module, type, title, state, reason, decided_at from content.item"
                + " where author_id = ?1",
            personId));
  }
}
