package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail is no rule: each one finds the breach that was planted for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BreachesTest {
  private static final Modules PLANTED = Modules.below("com.aetherial.breaches");

  @ParameterizedTest(name = "{1}")
  @MethodSource("breaches")
  void a_planted_breach_is_found(ArchRule rule, String culprit) {
    EvaluationResult result = rule.evaluate(PLANTED.classes());
    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().toString()).contains(culprit);
  }

  static Stream<Arguments> breaches() {
    var between = new ModuleRules(PLANTED);
    return Stream.of(
        arguments(between.everythingHasAPlace(), "Stray"),
        arguments(between.callsGoDown(), "CallsUp"),
        arguments(between.callsGoDown(), "UndeclaredArrow"),
        arguments(between.modulesAreEnteredByTheFrontDoor(), "Market.row"),
        arguments(between.onlyTheMiddleRoomReachesTheDatabase(), "MarketPage.database"),
        arguments(between.theWebSeesNoEntity(), "MarketPage.row"),
        arguments(between.thereAreNoCircles(), "Slice ledger"),
        arguments(LanguageRules.NAMES_SAY_SOMETHING, "MarketService"),
        arguments(LanguageRules.LOGS_INSTEAD_OF_STREAMS, "MarketService"),
        arguments(LanguageRules.ONE_LOGGER, "MarketService"),
        arguments(LanguageRules.MOMENTS_ARE_INSTANTS, "MarketService"),
        arguments(LanguageRules.BEANS_ARE_PUBLIC, "HiddenBean"),
        arguments(LanguageRules.EVENTS_ARE_FIRED_IN_ORDER, "HiddenBean"),
        arguments(LanguageRules.SHARED_RESOURCES_KEEP_NOTHING, "SharedStall.goods"),
        arguments(AuditRules.ACTS_TELL_WHAT_CHANGED, "UntoldAct.of"),
        arguments(LanguageRules.amountsDoNotFloat(PLANTED, Set.of("ledger")), "FloatingInterest"));
  }

  @Test
  void what_keeps_the_rules_is_left_alone() {
    EvaluationResult result = new ModuleRules(PLANTED).callsGoDown().evaluate(PLANTED.classes());
    assertThat(result.getFailureReport().toString()).doesNotContain("MarketPage");
  }
}
