package com.aetherial.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the door is closed, and what stands on it. */
public record MaintenanceView(boolean isOn, String message, @Nullable Instant until) {}
