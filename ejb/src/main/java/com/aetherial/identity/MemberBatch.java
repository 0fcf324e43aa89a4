package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** The same act upon many members; each by itself, so that one refusal does not stop the others. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class MemberBatch {
  private static final int BATCH_MAX = 100;

  @Inject Members members;
  @Inject MemberAddresses addresses;
  @Inject Permissions permissions;

  /** Keeps all of them out; answers what became of each. */
  public List<BatchLine> suspend(
      Actor actor, @Size(max = BATCH_MAX) Set<String> usernames, @Valid SuspendMember command) {
    actor.mustHave(Scope.IDENTITY_SUSPEND);
    return usernames.stream()
        .sorted()
        .map(name -> line(name, () -> members.suspend(actor, name, command)))
        .toList();
  }

  /** Lets all of them in again; answers what became of each. */
  public List<BatchLine> lift(
      Actor actor, @Size(max = BATCH_MAX) Set<String> usernames, @Valid LiftSuspension command) {
    actor.mustHave(Scope.IDENTITY_SUSPEND);
    return usernames.stream()
        .sorted()
        .map(name -> line(name, () -> members.lift(actor, name, command)))
        .toList();
  }

  /** Confirms the addresses of all of them; answers what became of each. */
  public List<BatchLine> confirm(
      Actor actor, @Size(max = BATCH_MAX) Set<String> usernames, @Valid LiftSuspension why) {
    actor.mustHave(Scope.IDENTITY_EDIT);
    return usernames.stream()
        .sorted()
        .map(name -> line(name, () -> addresses.confirm(actor, name, why)))
        .toList();
  }

  /** Gives all of them a role; answers what became of each. */
  public List<BatchLine> give(
      Actor actor, @Size(max = BATCH_MAX) Set<String> usernames, String role) {
    actor.mustHave(Scope.IDENTITY_GRANT);
    return usernames.stream()
        .sorted()
        .map(name -> line(name, () -> permissions.assign(actor, name, role)))
        .toList();
  }

  private static BatchLine line(String username, Runnable act) {
    try {
      act.run();
      return new BatchLine(username, null, null);
    } catch (Refusal refused) {
      return new BatchLine(username, refused.code(), refused.getMessage());
    }
  }
}
