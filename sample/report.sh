#!/bin/sh
# Reports what an image finds where it runs: the architecture, processors, memory and accelerators.
# POSIX sh and nothing else, so that it runs in any base image, BusyBox included.
set -eu

usage() {
  cat <<'TEXT'
Usage: report [--text | --json]

Prints the architecture that the image was built for and the one it runs on, the processors and the memory
that it may use, and the accelerators that it sees.

Exit status: 0; 1 when the image runs on another architecture than it was built for; 2 on bad usage.
TEXT
}

# Where /dev, /proc, /sys and /usr are looked for; empty except in tests.
root=${REPORT_ROOT:-}
share=$root/usr/local/share/report

# First line of a file, or the second argument where there is no such file.
first_line() {
  line=$2
  if [ -r "$1" ]; then read -r line <"$1" || :; fi
  printf '%s' "$line"
}

# The machine's name (uname -m) in the words of image platforms.
architecture_of() {
  case $1 in
    x86_64) echo amd64 ;;
    aarch64 | arm64) echo arm64 ;;
    armv7* | armv6*) echo arm ;;
    *) echo "$1" ;;
  esac
}

count_processors() {
  if command -v nproc >/dev/null 2>&1; then nproc; else grep -c '^processor' "$root/proc/cpuinfo"; fi
}

# Bytes: what the machine has, or the container's limit where that is less (cgroup 2, then 1).
count_memory() {
  bytes=0
  while read -r key value _; do
    if [ "$key" = MemTotal: ]; then bytes=$((value * 1024)); fi
  done <"$root/proc/meminfo"
  for file in "$root/sys/fs/cgroup/memory.max" "$root/sys/fs/cgroup/memory/memory.limit_in_bytes"; do
    limit=$(first_line "$file" max)
    case $limit in
      '' | *[!0-9]*) ;;
      *) if [ "$limit" -lt "$bytes" ]; then bytes=$limit; fi ;;
    esac
  done
  echo "$bytes"
}

# One line for each device: vendor, device, and the model where the driver tells it.
list_accelerators() {
  for device in "$root"/dev/nvidia[0-9]*; do
    if [ -e "$device" ]; then echo "nvidia ${device#"$root"} $(nvidia_model "${device##*nvidia}")"; fi
  done
  if [ -e "$root/dev/kfd" ]; then echo 'amd /dev/kfd '; fi
  for device in "$root"/dev/neuron[0-9]*; do
    if [ -e "$device" ]; then echo "aws-neuron ${device#"$root"} "; fi
  done
  for device in "$root"/dev/dri/renderD*; do
    if [ -e "$device" ]; then echo "render ${device#"$root"} "; fi
  done
}

# The model of the GPU with this minor number, which the driver names in a file for each PCI address.
nvidia_model() {
  for file in "$root"/proc/driver/nvidia/gpus/*/information; do
    [ -r "$file" ] || continue
    model='' minor=''
    while IFS=: read -r key value; do
      value=${value#"${value%%[![:space:]]*}"}
      case $key in
        Model) model=$value ;;
        'Device Minor') minor=$value ;;
      esac
    done <"$file"
    if [ "$minor" = "$1" ]; then printf '%s' "$model"; fi
  done
}

# A JSON string.
quote() {
  printf '"%s"' "$(printf '%s' "$1" | sed 's/[\\"]/\\&/g')"
}

print_json() {
  printf '{\n'
  printf '  "variant": %s,\n' "$(quote "$variant")"
  printf '  "architecture": { "builtFor": %s, "builtOn": %s, "runsOn": %s },\n' \
    "$(quote "$built_for")" "$(quote "$built_on")" "$(quote "$machine")"
  printf '  "processors": %s,\n  "memory": %s,\n' "$processors" "$memory"
  printf '  "accelerators": ['
  separator=
  printf '%s' "$accelerators" | while read -r vendor device model || [ -n "$vendor" ]; do
    printf '%s\n    { "vendor": %s, "device": %s, "model": %s }' "$separator" \
      "$(quote "$vendor")" "$(quote "$device")" "$(quote "$model")"
    separator=,
  done
  if [ -n "$accelerators" ]; then printf '\n  '; fi
  printf ']\n}\n'
}

print_text() {
  printf 'variant       %s\n' "$variant"
  printf 'architecture  %s (built for %s, on %s)\n' "$machine" "$built_for" "$built_on"
  printf 'processors    %s\n' "$processors"
  printf 'memory        %s MiB\n' "$((memory / 1048576))"
  if [ -z "$accelerators" ]; then
    printf 'accelerators  none\n'
    return
  fi
  printf '%s\n' "$accelerators" | while read -r vendor device model; do
    printf 'accelerator   %s %s%s\n' "$vendor" "$device" "${model:+ ($model)}"
  done
}

format=text
for argument in "$@"; do
  case $argument in
    --json) format=json ;;
    --text) format=text ;;
    --help | -h)
      usage
      exit 0
      ;;
    *)
      echo "report: unknown argument '$argument'" >&2
      usage >&2
      exit 2
      ;;
  esac
done

machine=$(uname -m)
variant=$(first_line "$share/variant" none)
built_for=$(first_line "$share/architecture" "$(architecture_of "$machine")")
built_on=$(first_line "$share/machine" "$machine")
processors=$(count_processors)
memory=$(count_memory)
accelerators=$(list_accelerators)

"print_$format"

if [ "$(architecture_of "$machine")" != "$built_for" ]; then
  echo "report: built for $built_for, but this is $machine" >&2
  exit 1
fi
