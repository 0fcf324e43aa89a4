package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.NavigationEntry;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order between the modules; {@link BreachesTest} shows that each rule can fail. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModulesTest {
  private static final Set<String> OF_MONEY = Set.of("ledger", "wallet", "payments");
  private static final Modules SHIPPED = Modules.shipped();

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_house_keeps_its_rules(ArchRule rule) {
    rule.check(SHIPPED.classes());
  }

  static Stream<ArchRule> rules() {
    var between = new ModuleRules(SHIPPED);
    return Stream.of(
        between.everythingHasAPlace(),
        between.callsGoDown(),
        between.modulesAreEnteredByTheFrontDoor(),
        between.onlyTheMiddleRoomReachesTheDatabase(),
        between.theWebSeesNoEntity(),
        between.thereAreNoCircles(),
        LanguageRules.NAMES_SAY_SOMETHING,
        LanguageRules.LOGS_INSTEAD_OF_STREAMS,
        LanguageRules.ONE_LOGGER,
        LanguageRules.MOMENTS_ARE_INSTANTS,
        LanguageRules.BEANS_ARE_PUBLIC,
        LanguageRules.EVENTS_ARE_FIRED_IN_ORDER,
        LanguageRules.SHARED_RESOURCES_KEEP_NOTHING,
        AuditRules.ACTS_TELL_WHAT_CHANGED,
        LanguageRules.amountsDoNotFloat(SHIPPED, OF_MONEY));
  }

  @Test
  void modules_are_found_and_bear_the_name_of_their_package() {
    assertThat(SHIPPED.declared()).containsKeys("kernel", "identity", "ledger");
    SHIPPED.declared().forEach((name, mark) -> assertThat(mark.name()).isEqualTo(name));
  }

  @Test
  void declared_arrows_stay_within_a_tier() {
    SHIPPED
        .declared()
        .values()
        .forEach(
            from ->
                assertThat(from.uses())
                    .as("uses of %s", from.name())
                    .allMatch(to -> SHIPPED.declared().containsKey(to))
                    .allMatch(to -> SHIPPED.declared().get(to).tier() == from.tier()));
  }

  @Test
  void no_two_beans_answer_to_the_same_name_on_pages() {
    Map<String, List<String>> beans =
        SHIPPED.classes().stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(
                Collectors.groupingBy(
                    ModulesTest::nameOnPages,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(beans).isNotEmpty().allSatisfy((name, owners) -> assertThat(owners).hasSize(1));
  }

  @Test
  void no_two_places_of_the_menu_want_the_same_position() {
    Map<Integer, List<String>> places =
        SHIPPED.classes().stream()
            .filter(type -> type.isAssignableTo(NavigationEntry.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .collect(
                Collectors.groupingBy(
                    ModulesTest::positionOf,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(places).isNotEmpty().allSatisfy((order, found) -> assertThat(found).hasSize(1));
  }

  private static int positionOf(JavaClass type) {
    try {
      Object place = type.reflect().getDeclaredConstructor().newInstance();
      return ((NavigationEntry) place).order();
    } catch (ReflectiveOperationException notAPlace) {
      throw new LinkageError(type.getName() + " is made by nobody.", notAPlace);
    }
  }

  private static String nameOnPages(JavaClass type) {
    String chosen = type.getAnnotationOfType(Named.class).value();
    return chosen.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : chosen;
  }
}
