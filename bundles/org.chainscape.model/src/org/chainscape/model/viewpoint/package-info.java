/** What each kind of diagram is for: rules of viewpoints, read from one file. */
package org.chainscape.model.viewpoint;
