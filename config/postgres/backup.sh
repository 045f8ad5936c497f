#!/usr/bin/env bash
# backup.sh FOLDER: the database and the uploaded files into FOLDER, while the portal works on. The dump is one moment of
# the database; uploaded files are never changed, only added, so copying them afterwards loses none that it names.
# Reads AIRSILK_DB_URL, AIRSILK_DB_OWNER_USER, AIRSILK_DB_OWNER_PASSWORD and AIRSILK_HOME.
set -euo pipefail
folder=${1:?where to}
mkdir -p "$folder"
export PGPASSWORD=$AIRSILK_DB_OWNER_PASSWORD
pg_dump --format=custom --no-owner --no-privileges --username="$AIRSILK_DB_OWNER_USER" \
  --dbname="${AIRSILK_DB_URL#jdbc:}" --file="$folder/airsilk.dump"
if [ -d "$AIRSILK_HOME/uploads" ]; then
  tar --create --gzip --file="$folder/uploads.tar.gz" --directory="$AIRSILK_HOME" uploads
fi
(cd "$folder" && sha256sum airsilk.dump $(ls uploads.tar.gz 2>/dev/null) > SHA256SUMS)
echo "backup: $folder"
