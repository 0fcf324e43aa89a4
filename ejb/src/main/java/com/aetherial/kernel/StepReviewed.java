package com.aetherial.kernel;

import java.util.UUID;

/**
 * What a person did for a step of the checklist may have been undone, or may count again. Whoever
 * pays for steps observes it in the same transaction and asks {@link ChecklistStep#isKept}.
 *
 * @param personId whose step it is
 * @param step the name of the step
 */
public record StepReviewed(UUID personId, String step) {}
