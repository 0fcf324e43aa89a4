package com.aetherial;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.function.BiPredicate;

/**
 * The order of the house.
 *
 * @param modules where everything lives
 */
record ModuleRules(Modules modules) {
  ArchRule everythingHasAPlace() {
    return classes()
        .should(
            new ArchCondition<>("live in a module's package, its entity or its web package") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (modules.placeOf(type).isEmpty()) {
                  events.add(SimpleConditionEvent.violated(type, type + " lives nowhere"));
                }
              }
            });
  }

  ArchRule callsGoDown() {
    return betweenModules("call only lower tiers and the modules that they declare", this::isDown);
  }

  ArchRule modulesAreEnteredByTheFrontDoor() {
    return betweenModules("enter others only by their public language", this::isFrontDoor);
  }

  ArchRule onlyTheMiddleRoomReachesTheDatabase() {
    return dependencies(
        "use an EntityManager only in the ejb room",
        (from, arrow) ->
            from.room() == Room.DOOR
                || !arrow.getTargetClass().isEquivalentTo(EntityManager.class));
  }

  ArchRule theWebSeesNoEntity() {
    return dependencies(
        "show views, never entities",
        (from, arrow) -> from.room() != Room.WEB || !isEntity(arrow.getTargetClass()));
  }

  ArchRule thereAreNoCircles() {
    return slices().assignedFrom(new Nodes(modules)).should().beFreeOfCycles();
  }

  private boolean isDown(Place from, Dependency arrow) {
    return modules.placeOf(arrow.getTargetClass()).filter(to -> !from.mayCall(to)).isEmpty();
  }

  private boolean isFrontDoor(Place from, Dependency arrow) {
    JavaClass target = arrow.getTargetClass();
    Place to = modules.placeOf(target).orElseThrow();
    return switch (to.room()) {
      case DOOR -> true;
      case ENTITY -> !isEntity(target);
      case WEB -> to.isShell();
    };
  }

  private static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith(Entity.class);
  }

  private ArchRule betweenModules(String what, BiPredicate<Place, Dependency> isAllowed) {
    return dependencies(
        what,
        (from, arrow) ->
            modules.placeOf(arrow.getTargetClass()).filter(from::isNeighbourOf).isEmpty()
                || isAllowed.test(from, arrow));
  }

  private ArchRule dependencies(String what, BiPredicate<Place, Dependency> isAllowed) {
    return classes()
        .should(
            new ArchCondition<>(what) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                modules
                    .placeOf(type)
                    .ifPresent(
                        from ->
                            type.getDirectDependenciesFromSelf().stream()
                                .filter(arrow -> !isAllowed.test(from, arrow))
                                .map(arrow -> SimpleConditionEvent.violated(arrow, told(arrow)))
                                .forEach(events::add));
              }
            });
  }

  private static String told(Dependency arrow) {
    return arrow.getDescription();
  }

  private record Nodes(Modules modules) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return modules
          .placeOf(type)
          .map(place -> SliceIdentifier.of(place.node()))
          .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
      return "modules and their pages";
    }
  }
}
