/** What a chain is worth as evidence: how far it is sourced, fresh, free of conflicts and complete, and what is missing. */
package org.chainscape.analysis;
