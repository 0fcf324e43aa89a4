package com.aetherial;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** Words and types that stay out of the house. */
final class LanguageRules {
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*(Service|Manager|Impl|Helper|Util|Utils|Facade)")
          .because("a class is named for what it is in the business, not for its pattern");

  static final ArchRule LOGS_INSTEAD_OF_STREAMS =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "an operator reads one log, through System.Logger");

  static final ArchRule ONE_LOGGER =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  static final ArchRule MOMENTS_ARE_INSTANTS =
      noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class);

  static final ArchRule BEANS_ARE_PUBLIC =
      classes()
          .that(
              annotatedWith(Stateless.class)
                  .or(annotatedWith(Singleton.class))
                  .or(annotatedWith(MessageDriven.class)))
          .should()
          .bePublic()
          .because("Jakarta Enterprise Beans asks for it and not every server forgives its lack");

  static final ArchRule EVENTS_ARE_FIRED_IN_ORDER =
      noClasses()
          .should()
          .callMethodWhere(describe("an event is fired asynchronously", LanguageRules::isAsync))
          .because("such an event has no transaction and no order");

  static final ArchRule SHARED_RESOURCES_KEEP_NOTHING =
      noFields()
          .that()
          .areDeclaredInClassesThat(annotatedWith(ApplicationScoped.class))
          .should()
          .beAnnotatedWith(PathParam.class)
          .orShould()
          .beAnnotatedWith(QueryParam.class)
          .orShould()
          .beAnnotatedWith(HeaderParam.class)
          .orShould()
          .beAnnotatedWith(CookieParam.class)
          .orShould()
          .beAnnotatedWith(BeanParam.class)
          .because("what one request names would be kept for the next");

  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private LanguageRules() {}

  /** Money is counted in whole hundredths; no field, parameter or result of it floats. */
  static ArchRule amountsDoNotFloat(Modules modules, Set<String> ofMoney) {
    DescribedPredicate<JavaMember> handlesMoney =
        describe(
            "handle money",
            member ->
                modules
                    .placeOf(member.getOwner())
                    .filter(place -> ofMoney.contains(place.module()))
                    .isPresent());
    DescribedPredicate<JavaClass> floating =
        describe("floating", type -> FLOATING.contains(type.getName()));
    return CompositeArchRule.of(
            noFields().that(handlesMoney).should().haveRawType(floating).allowEmptyShould(true))
        .and(
            noCodeUnits()
                .that(handlesMoney)
                .should()
                .haveRawReturnType(floating)
                .orShould()
                .haveRawParameterTypes(
                    describe("some floating", types -> types.stream().anyMatch(floating)))
                .allowEmptyShould(true));
  }

  private static boolean isAsync(JavaMethodCall call) {
    return call.getName().equals("fireAsync") && call.getTargetOwner().isAssignableTo(Event.class);
  }
}
