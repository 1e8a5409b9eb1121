/** The sources of a chain: who cites them where, how old they are, where their files lie, and what is cited by nobody. */
package org.chainscape.analysis.sources;
