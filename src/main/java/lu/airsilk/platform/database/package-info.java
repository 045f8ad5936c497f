/** The portal's start on its database: settings, schema, whose turn it is; and whether it is there, has room, and comes back. */
@NullMarked
package lu.airsilk.platform.database;

import org.jspecify.annotations.NullMarked;
