#!/usr/bin/env bash
# restore.sh FOLDER: a backup of backup.sh into the empty database and the home that the environment names, before the
# portal starts. The portal gives its user the rights again when it starts; then compare the hash of the ledger audit.
set -euo pipefail
folder=${1:?where from}
(cd "$folder" && sha256sum --check --quiet SHA256SUMS)
export PGPASSWORD=$AIRSILK_DB_OWNER_PASSWORD
pg_restore --no-owner --no-privileges --exit-on-error --single-transaction --username="$AIRSILK_DB_OWNER_USER" \
  --dbname="${AIRSILK_DB_URL#jdbc:}" "$folder/airsilk.dump"
mkdir -p "$AIRSILK_HOME"
if [ -f "$folder/uploads.tar.gz" ]; then
  tar --extract --gzip --file="$folder/uploads.tar.gz" --directory="$AIRSILK_HOME"
fi
echo "restored: $folder"
