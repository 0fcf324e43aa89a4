package com.aetherial.checklist;

import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Which first steps somebody was paid for. They stay, as each is paid once ever. */
@ApplicationScoped
public class ChecklistPersonalData implements PersonalData {
  private static final String CLAIMS =
      "select step, cast(round(coins / 100.0, 2) as text) as coins, claimed_at"
          + " from checklist.claim where person_id = ?1 order by claimed_at";

  @Inject PersonalRows rows;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(rows.file("checklist/claims.json", CLAIMS, personId));
  }
}
