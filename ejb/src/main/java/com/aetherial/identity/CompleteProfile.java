package com.aetherial.identity;

import com.aetherial.kernel.ChecklistStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A newcomer tells others who they are: some words, and a place or a picture. */
@ApplicationScoped
class CompleteProfile implements ChecklistStep {
  @Inject Persons persons;
  @Inject ProfileRows rows;
  @Inject Pictures pictures;

  @Override
  public String name() {
    return "identity.completeProfile";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public long coinsMinor() {
    return 2_500;
  }

  @Override
  public String href() {
    return "/settings/profile";
  }

  @Override
  public boolean isDone(UUID personId) {
    return persons
        .find(personId)
        .map(rows::find)
        .filter(profile -> !profile.bio().isBlank())
        .filter(profile -> !profile.location().isBlank() || hasPicture(personId))
        .isPresent();
  }

  private boolean hasPicture(UUID personId) {
    return pictures.of(personId, PictureKind.AVATAR).isPresent();
  }
}
