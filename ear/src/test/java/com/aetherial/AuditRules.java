package com.aetherial;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.aetherial.kernel.AdminAct;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** What the audit log has to be told. */
final class AuditRules {
  /** Acts after which nothing is another than before; all others tell what was and what is. */
  private static final Set<String> STATELESS =
      Set.of(
          "Activities.of",
          "MailTrial.send",
          "Impersonations.act",
          "IndexDesk.restart",
          "PaymentsConsole.replay",
          "Deliveries.replay",
          "Deliveries.test",
          "Backups.make",
          "Backups.rehearse",
          "Backups.download",
          "SystemDesk.run");

  /** Each step of a withdrawal stands in its own story, with the state and who took it. */
  private static final Set<String> TOLD_STEP_BY_STEP = Set.of("DeskActs.note");

  static final ArchRule ACTS_TELL_WHAT_CHANGED =
      classes()
          .that()
          .doNotBelongToAnyOf(AdminAct.class)
          .should(
              new ArchCondition<>("tell the audit log what was and what is") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getCodeUnits().stream()
                      .filter(AuditRules::isSilent)
                      .map(unit -> SimpleConditionEvent.violated(unit, unit.getFullName()))
                      .forEach(events::add);
                }
              });

  private AuditRules() {}

  private static boolean isSilent(JavaCodeUnit unit) {
    String name = unit.getOwner().getSimpleName() + "." + unit.getName();
    return !STATELESS.contains(name)
        && !TOLD_STEP_BY_STEP.contains(name)
        && unit.getConstructorCallsFromSelf().stream()
            .anyMatch(call -> isOfAct(call) && call.getTarget().getParameterTypes().size() == 4)
        && unit.getMethodCallsFromSelf().stream()
            .noneMatch(call -> isOfAct(call) && call.getName().equals("changing"));
  }

  private static boolean isOfAct(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(AdminAct.class);
  }
}
