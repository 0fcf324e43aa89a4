package com.aetherial.checklist;

import java.util.List;

/**
 * The list as one person sees it.
 *
 * @param isDismissed whether the person does not want to see it
 * @param isOpen whether something is left to do or to be paid
 */
public record ChecklistView(List<StepView> steps, boolean isDismissed, boolean isOpen) {
  public ChecklistView {
    steps = List.copyOf(steps);
  }

  /** How many steps were paid. */
  public long paid() {
    return steps.stream().filter(step -> step.state() == StepState.PAID).count();
  }
}
