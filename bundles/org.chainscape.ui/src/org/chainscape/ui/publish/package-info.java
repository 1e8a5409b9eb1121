/** What publishing figures and reports has in common: the chain that is published, its diagrams to choose from, the job and its result. */
package org.chainscape.ui.publish;
