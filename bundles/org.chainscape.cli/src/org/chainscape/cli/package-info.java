/** The command line: one verb per capability of the core. */
package org.chainscape.cli;
