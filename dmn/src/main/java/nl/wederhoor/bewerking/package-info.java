/** Policy as people edit it: tables and parameters as grids, edits that patch the file, safe import, Excel. */
package nl.wederhoor.bewerking;
