# What Buildx 0.36.1 and 0.29.1 print of it is in <target>.json: docker buildx bake --print <target>

variable "TAG" {
  default = "dev"
}

group "default" {
  targets = ["app", "matrix"]
}

group "all" {
  targets = ["default", "tools"]
}

group "refused" {
  targets = [
    "inline", "folder", "call", "entitled", "two", "elsewhere", "key", "compressed", "one-platform", "host", "UPPER"
  ]
}

target "_common" {
  platforms = ["linux/amd64", "linux/arm64"]
  args = {
    GO      = "1.26"
    NOTHING = null
  }
  labels = {
    "org.example.team" = "x"
  }
}

target "base" {
  context = "base"
}

target "app" {
  inherits   = ["_common"]
  context    = "app"
  dockerfile = "../docker/Containerfile"
  target     = "prod"
  contexts = {
    "golang:1.26" = "target:base"
    src           = "base"
    alpine        = "docker-image://alpine:3.20"
  }
  args = {
    TEXT = "two\nlines, and = signs"
  }
  tags            = ["ghcr.io/org/app:${TAG}"]
  cache-from      = ["type=gha,scope=app"]
  cache-to        = ["type=gha,scope=app,mode=max"]
  secret          = ["type=env,id=NPM,env=NPM"]
  ssh             = ["default"]
  output          = ["type=image,push=true"]
  attest          = ["type=provenance,mode=max", "type=sbom"]
  annotations     = ["org.example.a=b", "index,manifest:org.example.c=d=e"]
  no-cache        = true
  no-cache-filter = ["prod"]
  pull            = true
  network         = "none"
  shm-size        = "128m"
  ulimits         = ["nofile=1024:2048"]
  extra-hosts = {
    db = "10.0.0.1"
  }
}

target "matrix" {
  inherits = ["_common"]
  name     = "m-${v}"
  matrix = {
    v = ["1", "2"]
  }
  args = {
    V = v
  }
  attest = ["type=provenance,disabled=true"]
}

target "tools" {
  platforms = ["linux/amd64"]
}

target "inline" {
  dockerfile-inline = "FROM scratch"
}

target "folder" {
  output = ["type=local,dest=out"]
}

target "call" {
  call = "check"
}

target "entitled" {
  entitlements = ["security.insecure"]
}

target "two" {
  contexts = {
    base  = "target:base"
    tools = "target:tools"
  }
}

target "elsewhere" {
  context = "https://github.com/org/repo.git#main"
}

target "key" {
  ssh = ["key=keys/id"]
}

target "compressed" {
  output = ["type=image,compression=zstd"]
}

target "one-platform" {
  annotations = ["manifest[linux/amd64]:a=b"]
}

target "host" {
  network = "host"
}

target "UPPER" {
}
