/** What every module's entities share: identifiers in time order. */
@NullMarked
package com.aetherial.kernel.entity;

import org.jspecify.annotations.NullMarked;
